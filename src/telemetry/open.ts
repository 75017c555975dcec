import { type Meter, unmetered } from '../lib/meter';
import type { Destinations } from './exporters';

/** Opens what measures, where there is somewhere to send it; the packages are loaded only then. */
export function openTelemetry(to: Destinations, version: string): Meter {
  if (to.otlp === undefined && to.azureMonitor === undefined) return unmetered;
  const { exportersTo } = require('./exporters') as typeof import('./exporters', { with: {
    'resolution-mode': 'require',
  }});
  const { openMeter } = require('./meter') as typeof import('./meter', { with: {
    'resolution-mode': 'require',
  }});
  return openMeter(exportersTo(to), version);
}
