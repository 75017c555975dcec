// The library looks for `self` while it is loaded, as browsers have it.
Object.assign(globalThis, { self: globalThis });
const library: typeof import('adaptivecards') = require('adaptivecards/dist/adaptivecards.js');

export const { AdaptiveCard, SerializationContext } = library;
