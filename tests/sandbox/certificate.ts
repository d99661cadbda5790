import { generate } from 'selfsigned';

/** A certificate of its own for the given host names, made anew at every start. PEM. */
export async function makeCertificate(hosts: readonly string[]): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'Leadside sandbox' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [...hosts.map((value) => ({ type: 2 as const, value })), { type: 7, ip: '127.0.0.1' }] },
    ],
  });
  return { key: made.private, cert: made.cert };
}
