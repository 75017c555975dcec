import { movedInList } from '../../src/lib/moved-in-list';

describe('what moved in a list', () => {
  test('is what came and what left', () => {
    expect(movedInList(['a', 'b'], ['b', 'c'])).toEqual({ added: ['c'], removed: ['a'] });
    expect(movedInList(['a'], ['a', 'c'])).toEqual({ added: ['c'], removed: [] });
    expect(movedInList(['a', 'b'], ['b'])).toEqual({ added: [], removed: ['a'] });
  });
  test.each([
    ['nothing stayed', ['a'], ['b']],
    ['only the order is new', ['a', 'b'], ['b', 'a']],
    ['there was none', undefined, ['a']],
    ['there is none left', ['a'], []],
    ['one holds more than texts', ['a', { b: 1 }], ['a']],
    ['it is no list', 'a', ['a']],
  ])('is nothing where %s', (_, before, after) => {
    expect(movedInList(before, after)).toBeUndefined();
  });
});
