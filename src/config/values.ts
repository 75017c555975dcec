import { z } from 'zod';

export const guid = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** An id as the Azure portal shows it; `what` it is the id of stands in the refusal. */
export const entraIdOf = (what: string) => {
  const remedy = `give ${what}, a GUID as the Azure portal shows it`;
  return z.string(remedy).regex(new RegExp(`^${guid}$`, 'i'), remedy);
};

/** The address at which others reach the program. */
export const publicAddress = z
  .url({
    protocol: /^https$/,
    error: 'give the address at which others reach the program, as https://<name>',
  })
  .refine((url) => !/[?#]/.test(url), 'leave out everything from ? or # on');
