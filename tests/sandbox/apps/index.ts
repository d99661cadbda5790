import type { HostApp } from '../app.ts';
import { Census } from '../people.ts';
import { makeBrokerSpot } from './brokerspot/brokerspot.ts';
import { makeNorthwind } from './northwind/northwind.ts';
import { makeSpotHit } from './spot-hit/spot-hit.ts';
import { seeded } from './shared/random.ts';

/** The sandbox's host apps with their leads: BrokerSpot, Spot-Hit, Northwind. The same seed makes the same people. */
export function makeApps(seed: number): readonly HostApp[] {
  const census = new Census(seeded(seed));
  return [makeBrokerSpot(census), makeSpotHit(census), makeNorthwind(census)];
}
