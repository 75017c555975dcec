import { type Register, registerOf } from '../../src/domain/register';
import { seedRecords } from '../../src/seed/seed';

let shipped: Register | undefined;

/** The register that ships, read once per test file. Nobody may change it. */
export function seedRegister(): Register {
  shipped ??= registerOf(seedRecords());
  return shipped;
}
