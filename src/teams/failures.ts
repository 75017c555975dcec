/** An activity that is not answered at all: who sent it is told why in one line, by `code` and HTTP `status`. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly status: 400 | 401 | 403,
    readonly code: 'MalformedActivity' | 'Unauthorized' | 'ServiceUrlRefused' | 'TenantRefused',
    message: string,
  ) {
    super(message);
  }
}

/** The connector did not do what was asked. `status` is its last answer, if it gave one. */
export class ConnectorFailure extends Error {
  override readonly name = 'ConnectorFailure';
  constructor(
    readonly code: 'ConnectorRefused' | 'ConnectorUnavailable' | 'ConnectorUnreachable' | 'ConnectorTimeout',
    message: string,
    readonly status?: number,
    /** It surely was not done, and might be later: after so many milliseconds, where the connector said so. */
    readonly postponed?: { retryAfter: number | undefined } | undefined,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Whether the connector took no offence at the sender or the place, but at what was sent. */
export const refusesCards = (error: unknown): boolean =>
  error instanceof ConnectorFailure && (error.status === 400 || error.status === 413);

/** Whether the connector was asked and gave no answer, so that nobody knows. */
export const mayHaveArrived = (error: unknown): boolean =>
  error instanceof ConnectorFailure && error.code === 'ConnectorTimeout';
