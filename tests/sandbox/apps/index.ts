import type { HostApp } from '../app.ts';
import { Census } from '../people.ts';
import type { BrokerEngine } from './brokerengine/brokerengine.ts';
import { makeBrokerEngine } from './brokerengine/brokerengine.ts';
import { makeBrokerSpot } from './brokerspot/brokerspot.ts';
import type { HotspotSystem } from './hotspotsystem/hotspotsystem.ts';
import { makeHotspotSystem } from './hotspotsystem/hotspotsystem.ts';
import { makeNorthwind } from './northwind/northwind.ts';
import { makeSpotHit } from './spot-hit/spot-hit.ts';
import { seeded } from './shared/random.ts';

/** A type and no interface: `Object.values` keeps what its values are. */
export type Apps = {
  readonly brokerspot: HostApp;
  readonly spotHit: HostApp;
  readonly northwind: HostApp;
  readonly brokerengine: BrokerEngine;
  readonly hotspotsystem: HotspotSystem;
};

/** The sandbox's host apps with their leads. The same seed makes the same people, and the same class names in BrokerEngine. */
export function makeNamedApps(seed: number): Apps {
  // An app that is added stands last: the people of those before it stay the same.
  const census = new Census(seeded(seed));
  return {
    brokerspot: makeBrokerSpot(census),
    spotHit: makeSpotHit(census),
    northwind: makeNorthwind(census),
    brokerengine: makeBrokerEngine(census, seed),
    hotspotsystem: makeHotspotSystem(census),
  };
}

/** The same apps in their order. */
export function makeApps(seed: number): readonly HostApp[] {
  const { brokerspot, spotHit, northwind, brokerengine, hotspotsystem } = makeNamedApps(seed);
  return [brokerspot, spotHit, northwind, brokerengine, hotspotsystem];
}
