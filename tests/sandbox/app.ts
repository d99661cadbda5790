/** How a lead of a host app stands in the seeded GHL. Each app has at least one of each. */
export type Standing =
  | 'in' // one contact with the same email and phone
  | 'out' // GHL does not have the person
  | 'phone-other-name' // a contact with the same phone and another name, and no email in common
  | 'split' // the email belongs to one contact, the phone to another
  | 'shared-mailbox' // the lead's only key is info@…, whose contact has another name
  | 'secondary-email'; // the lead's email is only an additional one of its contact: search misses it, search/duplicate finds it

/** One lead of a host app, as a perfect reader would read its record page. */
export interface SandboxLead {
  readonly id: string;
  readonly standing: Standing;
  readonly firstName: string;
  readonly lastName: string;
  /** As the reader should give it: "First Last". */
  readonly name: string;
  /** Lower-cased, the main one first. */
  readonly emails: readonly string[];
  /** E.164, the main one first. */
  readonly phones: readonly string[];
  readonly company: string | null;
  readonly source: string | null;
  readonly tags: readonly string[];
}

/** A small web app in the likeness of one that people work leads in. Served under its host name over TLS on loopback. */
export interface HostApp {
  readonly id: 'brokerspot' | 'spot-hit' | 'northwind' | 'brokerengine' | 'hotspotsystem';
  readonly name: string;
  readonly host: string;
  /** Further hosts that `handle` answers under, on which there is never a lead: HotspotSystem's portal for guests. */
  readonly otherHosts?: readonly string[];
  readonly leads: readonly SandboxLead[];
  readonly listUrl: string;
  recordUrl(lead: SandboxLead): string;
  /** A dashboard, an article, settings: pages on which there is no lead. */
  readonly leadlessUrls: readonly string[];
  handle(request: Request): Response | Promise<Response>;
  /** Back to the seeded state. */
  reset(): void;
}
