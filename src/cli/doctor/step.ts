/** What was found at a step. What does not apply to this deployment is said, and is no fault. */
export type Finding =
  | { outcome: 'fine' | 'does not apply'; says: string }
  | { outcome: 'warning' | 'failed'; says: string; remedy: string };

/** One thing that is looked at. `look` never throws what a person could mend; what it throws all the same fails the step. */
export interface Step {
  name: string;
  look(): Promise<Finding>;
}

export const fine = (says: string): Finding => ({ outcome: 'fine', says });
export const notHere = (says: string): Finding => ({ outcome: 'does not apply', says });
export const warning = (says: string, remedy: string): Finding => ({ outcome: 'warning', says, remedy });
export const failed = (says: string, remedy: string): Finding => ({ outcome: 'failed', says, remedy });

/** What somebody else's failure says, in one line. */
export const saidBy = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message.split('\n')[0]}${cause}`;
};
