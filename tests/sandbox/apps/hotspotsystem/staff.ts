/** The people who run the hotspots. None of them is ever a lead. */
export const OPERATOR = {
  login: 'harbourwifi',
  name: 'Peter Vance',
  email: 'peter.vance@harbour-wifi.example',
  phone: '+61 2 5550 0160',
  company: 'Harbour WiFi Pty Ltd',
} as const;

export const SUPPORT = { email: 'support@hotspot-desk.example', phone: '+1 (646) 555-0123' } as const;

/** Places with a hotspot. Each has a person in charge, who works here too. */
export const LOCATIONS = [
  { id: '1', name: 'Harbour Marina', city: 'Sydney', inCharge: 'Imogen Slater', phone: '(02) 5550 0161' },
  { id: '2', name: 'Seaview Holiday Park', city: 'Nelson', inCharge: 'Callan Wirihana', phone: '+64 3 555 0162' },
  { id: '4', name: 'Café Atlantique', city: 'Biarritz', inCharge: 'Solange Etcheverry', phone: '01 99 00 12 40' },
] as const;

export type Location = (typeof LOCATIONS)[number];
