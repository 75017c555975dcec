import { described } from '../../src/config/described';
import { settings as ofProgram } from '../../src/config/settings';
import layout from '../../src/store/cosmos/containers.json';
import {
  asVariables,
  faults,
  modules,
  openBicep,
  outputs,
  parameters,
  type Read,
  templates,
  textOf,
  variable,
  within,
} from './bicep';

let read: Read;
beforeAll(async () => {
  read = await openBicep();
});

test('there are templates', () => expect(templates.length).toBeGreaterThan(6));

test.each(templates)('%s is Bicep', (file) =>
  expect(faults(read(file.endsWith('param') ? asVariables(textOf(file)) : textOf(file)))).toEqual([]),
);

test.each([
  ['a string that does not end', "param name string = 'fremdrift\nparam other string\n"],
  ['a brace too few', "resource a 'Microsoft.Web/sites@2023-12-01' = {\n  name: 'a'\n"],
  ['a name without a value', 'var settings = {\n  PORT:\n}\n'],
  ['JSON', '{ "resources": [] }'],
])('%s would be seen', (_, text) => expect(faults(read(text))).not.toEqual([]));

test.each(templates)('%s without its last brace would be seen', (file) =>
  expect(faults(read(asVariables(textOf(file)).replace(/}(?=[^}]*$)/, '')))).not.toEqual([]),
);

/** The types a template makes resources of, each with its version. */
const types = (file: string): string[] =>
  [...textOf(file).matchAll(/^ *resource \w+ '([^']+)'/gm)].map(([, type]) => type ?? '');

test('every resource names a version of its type, the same wherever it is used', () => {
  const named = templates.flatMap(types).filter((type) => type.includes('/'));
  expect(named.length).toBeGreaterThan(15);
  const versions = new Map<string, Set<string>>();
  for (const type of named) {
    const [kind = '', version = ''] = type.split('@');
    expect(version).toMatch(/^20\d\d-\d\d-\d\d(-preview)?$/);
    versions.set(kind, (versions.get(kind) ?? new Set()).add(version));
  }
  expect([...versions].filter(([, all]) => all.size > 1)).toEqual([]);
});

test('the web app is given every setting of the program, and no other', () =>
  expect([...variable(read(textOf('app/web-app.bicep')), 'settings').keys()].sort()).toEqual(
    Object.keys(ofProgram.shape).sort(),
  ));

test('no secret is written into a template, and nothing in Azure runs unchecked', () => {
  const settings = variable(read(textOf('app/web-app.bicep')), 'settings');
  for (const name of ['COSMOS_KEY', 'MicrosoftAppPassword']) expect(settings.get(name)).toBe("''");
  expect(settings.get('FREMDRIFT_LOCAL')).toBe("'off'");
  expect(settings.get('MicrosoftAppType')).toBe("'UserAssignedMSI'");
});

test('what is put out in capitals or as a setting of the bot is named as the setting it is the value of', () => {
  const named = outputs(read(textOf('main.bicep')));
  const values = named.filter((name) => /^[A-Z]/.test(name));
  expect(values).toEqual(
    expect.arrayContaining(['COSMOS_ENDPOINT', 'MicrosoftAppId', 'FREMDRIFT_PUBLIC_URL']),
  );
  expect(values.filter((name) => !(name in described))).toEqual([]);
});

test('what is read from the environment under the name of a setting is one', () => {
  const asked = [...textOf('main.bicepparam').matchAll(/readEnvironmentVariable\('(\w+)'/g)].map(
    ([, name]) => name,
  );
  const strange = asked.filter((name = '') => !name.startsWith('DEPLOY_') && !(name in described));
  expect([asked.length > 5, strange]).toEqual([true, []]);
});

describe('the store', () => {
  const text = textOf('app/store.bicep');

  test('is made of the file that the program checks it with', () => {
    expect(text).toContain("var layout = loadJsonContent('../../src/store/cosmos/containers.json')");
    const used = ['names', 'partitionKey', 'defaultTtl', 'indexingPolicy'];
    const members = within(read(text))
      .map((node) => /^layout\.(\w+)$/.exec(node.text)?.[1])
      .filter((name) => name !== undefined);
    expect([...new Set(members)].sort()).toEqual([...used].sort());
    expect(Object.keys(layout).sort()).toEqual([...used].sort());
  });

  test.each([
    ['has no keys', 'disableLocalAuth: true'],
    ['is paid for by use', "name: 'EnableServerless'"],
    ['has one write region', 'enableMultipleWriteLocations: false'],
    ['reads its own writes', "defaultConsistencyLevel: 'Session'"],
    ['can be put back to any second', "type: 'Continuous'"],
    ['lets the identity write, by a role on its data', 'sqlRoleAssignments'],
  ])('%s', (_, line) => expect(text).toContain(line));
});

describe('the parts fit together', () => {
  const main = () => read(textOf('main.bicep'));

  test('every template that stands in a folder of its own is put in by the first one', () =>
    expect(
      modules(main())
        .map(({ file }) => file)
        .sort(),
    ).toEqual(templates.filter((file) => file.startsWith('app/')).sort()));

  test('each is given what it asks for, and nothing else', () => {
    for (const { file, given } of modules(main()))
      expect([file, given.sort()]).toEqual([file, parameters(read(textOf(file))).sort()]);
  });

  test('what is asked of a part is put out by it', () => {
    const asked = [...textOf('main.bicep').matchAll(/(\w+)\.outputs\.(\w+)/g)];
    const offered = modules(main()).flatMap(({ name, file }) =>
      outputs(read(textOf(file))).map((output) => `${name}.outputs.${output}`),
    );
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.map(([whole]) => whole).filter((whole) => !offered.includes(whole))).toEqual([]);
  });

  test('the file of parameters gives a value to each', () => {
    const given = [...textOf('main.bicepparam').matchAll(/^param (\w+)/gm)].map(([, name]) => name);
    expect(given.sort()).toEqual(parameters(main()).sort());
  });

  test('a name begins with an abbreviation that is there', () => {
    const known = Object.keys(JSON.parse(textOf('abbreviations.json')));
    const used = [...textOf('main.bicep').matchAll(/abbreviations\.(?!json)(\w+)/g)].map(([, name]) => name);
    expect([...new Set(used)].sort()).toEqual(known.sort());
  });
});
