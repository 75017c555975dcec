/** Least contrast of text against what is behind it, as WCAG 2.2 asks for at level AA. */
const leastContrast = 4.5;

const isSeen = (one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
const inShort = (text) => text.trim().replace(/\s+/g, ' ').slice(0, 60);

const rgba = (colour) => {
  const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g).map(Number);
  return { channels: [red, green, blue], alpha };
};

const luminance = (channels) => {
  const [red, green, blue] = channels.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** What is behind the words of an element: its own background over those it stands on. */
function behind(one) {
  if (!one) return [255, 255, 255];
  const { channels, alpha } = rgba(getComputedStyle(one).backgroundColor);
  if (alpha === 1) return channels;
  const below = behind(one.parentElement);
  return channels.map((channel, n) => channel * alpha + below[n] * (1 - alpha));
}

function contrast(one) {
  const back = behind(one);
  const { channels, alpha } = rgba(getComputedStyle(one).color);
  const [darker, lighter] = [back, channels.map((channel, n) => channel * alpha + back[n] * (1 - alpha))]
    .map(luminance)
    .sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Elements with words of their own. */
const speaking = (card) =>
  [...card.querySelectorAll('*')].filter(
    (one) =>
      isSeen(one) &&
      !one.closest('option, datalist') &&
      (one.matches('input, textarea, select') ||
        [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '')),
  );

/** Words of a card that nobody can read in the theme that is on. */
export const paleText = (card) =>
  speaking(card)
    .map((one) => ({ one, ratio: contrast(one) }))
    .filter(({ ratio }) => ratio < leastContrast)
    .map(({ one, ratio }) => `contrast ${ratio.toFixed(1)} of »${inShort(one.innerText || one.tagName)}«`);

/** What sticks out of the card at its side, and words that are cut off where nothing can be scrolled. */
function hiddenText(card) {
  const { left, right } = card.getBoundingClientRect();
  return [...card.querySelectorAll('*')].filter(isSeen).flatMap((one) => {
    if (one.closest('option, datalist')) return [];
    const box = one.getBoundingClientRect();
    if (box.right > right + 1 || box.left < left - 1)
      return [`sticks out: »${inShort(one.innerText ?? '')}«`];
    const { overflowX, overflowY } = getComputedStyle(one);
    const isCut =
      (overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1) ||
      (overflowY === 'hidden' && one.scrollHeight > one.clientHeight + 1);
    const isText = !one.matches('input, select') && one.innerText?.trim();
    return isCut && isText ? [`is cut: »${inShort(one.innerText ?? '')}«`] : [];
  });
}

const namesOf = (input) => [
  ...(input.labels ?? []),
  ...(input.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .flatMap((id) => document.getElementById(id) ?? []),
];

const namelessInputs = (card) =>
  [...card.querySelectorAll('input, select, textarea')]
    .filter((input) => isSeen(input) && !namesOf(input).some((name) => isSeen(name) && name.innerText.trim()))
    .map((input) => `no visible label: ${input.type} »${inShort(input.value)}«`);

/** What is wrong with a card in any theme: text that is cut or sticks out, inputs without a label. */
export const faultsOfShape = (card) => [...hiddenText(card), ...namelessInputs(card)];
