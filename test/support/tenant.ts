/** The tenant of everybody in tests. */
export const tenant = 'tenant-1';
