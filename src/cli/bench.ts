import { deliveryBench } from './bench/delivery/delivery';
import { digestBench } from './bench/digest';
import { languageBench } from './bench/language';
import { startBench } from './bench/start';
import { storeBench } from './bench/store';
import { updateBench } from './bench/update';

/** What can be measured. A case prints its figures and sets the exit code to 1 where a target is missed. */
const cases: Record<string, () => Promise<void>> = {
  digest: () => digestBench().then(deliveryBench),
  language: () => languageBench(),
  start: startBench,
  store: () => storeBench(),
  update: updateBench,
};

const [name = 'start'] = process.argv.slice(2);
const measure = Object.hasOwn(cases, name) ? cases[name] : undefined;
if (measure === undefined) {
  console.error(`There is no case "${name}"; there are ${Object.keys(cases).join(', ')}.`);
  process.exitCode = 2;
} else
  measure().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
