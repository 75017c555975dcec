const separated = /^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/;
const separatedInEnglish = /^[+-]?\d{1,3}(,\d{3})+(\.\d+|(,\d{3})+)$/;

/**
 * A number as Danes write it ("12,5", "1.234,5"), and as others do where that can mean nothing else ("12.5",
 * "1,234.5"). `undefined` for what is no number.
 */
export function readNumber(text: string): number | undefined {
  const typed = text.replace(/[\s\u00a0]/g, '').replace('−', '-');
  const plain = separated.test(typed)
    ? typed.replaceAll('.', '').replace(',', '.')
    : separatedInEnglish.test(typed)
      ? typed.replaceAll(',', '')
      : typed.replace(',', '.');
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
