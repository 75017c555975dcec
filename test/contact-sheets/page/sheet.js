import { drawCard } from './cards.js';
import { faultsOfShape, paleText } from './faults.js';

const sheet = document.getElementById('sheet');

/** Begins a sheet with nothing on it. */
function clear({ theme, width, columns }) {
  document.documentElement.dataset.theme = theme;
  sheet.style.setProperty('--width', `${width}px`);
  sheet.style.setProperty('--columns', columns);
  sheet.replaceChildren(...Array.from({ length: columns }, () => document.createElement('section')));
}

function figure({ name, card }) {
  const drawn = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = name;
  drawn.append(
    caption,
    drawCard(card, () => Promise.resolve()),
  );
  return drawn;
}

const bottomOf = (column) => column.lastElementChild?.getBoundingClientRect().bottom ?? 0;

/**
 * Puts cards on the sheet, each into the shortest column, where it does not stick out below there; the first one is
 * always taken, however high it is. Answers with the places of those it took, so that smaller ones fill the room a
 * large one leaves.
 */
function fill(look, exhibits, height) {
  clear(look);
  let most = height;
  return exhibits.flatMap((exhibit, place) => {
    const [column] = [...sheet.children].sort((a, b) => bottomOf(a) - bottomOf(b));
    const drawn = figure(exhibit);
    column.append(drawn);
    if (place === 0) most = Math.max(height, bottomOf(column));
    if (bottomOf(column) <= most) return [place];
    drawn.remove();
    return [];
  });
}

/** What is wrong with cards as they are drawn, light and dark, each fault with the name of its card. */
function faults(width, exhibits) {
  clear({ theme: 'light', width, columns: 1 });
  const drawn = exhibits.map((exhibit) => ({ name: exhibit.name, figure: figure(exhibit) }));
  sheet.firstElementChild.append(...drawn.map((one) => one.figure));
  const found = (look) =>
    drawn.flatMap(({ name, figure }) => look(figure.lastElementChild).map((fault) => `${name}: ${fault}`));
  return [
    ...found(faultsOfShape),
    ...['light', 'dark'].flatMap((theme) => {
      document.documentElement.dataset.theme = theme;
      return found(paleText).map((fault) => `${fault}, ${theme}`);
    }),
  ];
}

globalThis.gallery = { fill, faults };
