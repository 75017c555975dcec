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

/** Puts cards on the sheet, each into the shortest column, until one would stick out below; answers with how many it took. */
function fill(look, exhibits, height) {
  clear(look);
  let count = 0;
  for (const exhibit of exhibits) {
    const [column] = [...sheet.children].sort((a, b) => bottomOf(a) - bottomOf(b));
    const drawn = figure(exhibit);
    column.append(drawn);
    if (bottomOf(column) > height && column.children.length > 1) {
      drawn.remove();
      break;
    }
    count += 1;
  }
  return count;
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
