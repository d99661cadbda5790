import type { SandboxLead } from '../../app.ts';

/** The person after the form: what cannot be read as an Australian mobile or an address leaves the old one. */
export function edited(lead: SandboxLead, valueOf: (name: string) => string): SandboxLead {
  const firstName = valueOf('contact.firstName') || lead.firstName;
  const lastName = valueOf('contact.lastName');
  const mobile = /^(?:0|\+?61)?(4\d{8})$/.exec(valueOf('contact.mobilePhoneNumber').replace(/[ ()-]/g, ''))?.[1];
  const email = valueOf('contact.email').toLowerCase();
  return {
    ...lead,
    firstName,
    lastName,
    name: `${firstName} ${lastName}`.trim(),
    phones: mobile === undefined ? lead.phones : [`+61${mobile}`, ...lead.phones.slice(1)],
    emails: email.includes('@') ? [email, ...lead.emails.slice(1)] : lead.emails,
  };
}
