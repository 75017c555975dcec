/**
 * The forms with too many fields for a card among messages: more than seven. They open in a dialog, where the client has
 * them; where it has none, the same button brings the same form as a card.
 */
export const longForms: ReadonlySet<string> = new Set([
  'create-initiative',
  'edit-initiative',
  'edit-subscription',
  'record-decision',
  'split-initiative',
  'subscribe',
]);
