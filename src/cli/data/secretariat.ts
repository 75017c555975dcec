import type { Actor } from '../../commands/command';

/** Who changes a register at the command line: whoever reaches the store could write into it by other means, too. */
export const secretariatBy = (name: string): Actor => ({
  objectId: '',
  tenant: '',
  name,
  grants: [{ role: 'secretariat' }],
});
