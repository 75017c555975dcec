/** The content type under which adaptive cards are attached to messages. */
export const cardType = 'application/vnd.microsoft.card.adaptive';
