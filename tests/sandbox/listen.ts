import type { Server, Socket } from 'node:net';

export interface Listening {
  readonly port: number;
  /** Ends open connections too, those in the middle of their TLS handshake included. */
  stop(): Promise<void>;
}

/** Makes a server answer on loopback; port 0 takes any free one. Rejects when the port is taken. */
export async function listen(server: Server, port: number): Promise<Listening> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    port: address.port,
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
}
