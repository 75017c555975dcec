import type { Actor } from './command';

/** Keeps the register's words, and reads what people asked in vain. */
export const isSecretariat = ({ roles }: Pick<Actor, 'roles'>): boolean => roles.includes('secretariat');
