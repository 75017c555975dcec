/** A title as it stands in lists: it begins with a capital, however it was typed. */
export const asSentence = (text: string): string => text.charAt(0).toLocaleUpperCase('da-DK') + text.slice(1);
