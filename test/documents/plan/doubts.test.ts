import { type PlanItem, stateOf } from '../../../src/domain/plan-item';
import { readAll, seedKnown } from '../support/known';

/** The items of a table that is written with semicolons. */
const rows = async (...lines: string[]): Promise<PlanItem[]> =>
  (await readAll(Buffer.from(lines.join('\n')))).items;

const one = async (...lines: string[]): Promise<PlanItem> => {
  const [item] = await rows(...lines);
  if (!item) throw new Error('No row was read.');
  return item;
};

const selfHarm = 'Forebyggelse og behandling af selvskade';
const about = ({ doubts }: PlanItem): string[] => doubts.map(({ about: what }) => what);

it('takes a row without anything like it for a new initiative', async () => {
  const item = await one(
    'Indsats;Fokusområde;Fase;Status',
    'Blå cykelstier;Sammen om ældre borgere;Idé;På tegnebrættet',
  );
  expect([stateOf(item), item.told.area, item.told.phase]).toEqual(['new', 'fa19-aeldre', 'idea']);
});

it('asks where a new initiative belongs and in which phase it is', async () => {
  const item = await one('Indsats;Fokusområde;Status', 'Blå cykelstier;Transport;Cyklerne er blå');
  expect(about(item)).toEqual(['area', 'phase']);
});

it('asks which initiative a title means that only resembles one', async () => {
  const item = await one('Indsats;Status', 'Samarbejdsaftale om sårvurdering;Færdig');
  expect([about(item)[0], item.doubts[0]?.options[0]]).toEqual([
    'initiative',
    'samarbejdsaftale-telemedicinsk-saarvurdering',
  ]);
});

it('asks about the second row of an initiative', async () => {
  const items = await rows('Indsats;Status', `${selfHarm};Den ene`, `${selfHarm};Den anden`);
  expect(items.map(about)).toEqual([[], ['twice']]);
});

it('asks which phase is meant where a status speaks of several', async () => {
  const item = await one('Indsats;Status', `${selfHarm};Godkendt i SSG, men sat på pause`);
  expect(about(item)).toEqual(['phase']);
  expect(item.doubts[0]?.options).toEqual(expect.arrayContaining(['approved', 'paused']));
});

it('asks before a status of an earlier time takes the place of a newer one', async () => {
  const item = await one('Indsats;Status pr. juni 2021', `${selfHarm};Lige begyndt`);
  expect(about(item)).toContain('newer');
});

it('reads the newest of several columns of statuses', async () => {
  const item = await one(
    'Indsats;Status pr. apr. 2023;Status pr. okt. 2023;Status pr. jan. 2023',
    `${selfHarm};April;Oktober;Januar`,
  );
  expect(item.told).toEqual({ status: 'Oktober', asOf: { from: '2023-10-01', to: '2023-10-31' } });
});

it('reads days, parties and clusters, and asks about those that name none', async () => {
  const sure = await one('Indsats;Tovholder;Frist;Klynge', `${selfHarm};SSG;1/2-2024;Horsens, Randers`);
  expect([sure.told.lead, sure.told.due, sure.told.clusters?.length]).toEqual(['ssg', '2024-02-01', 2]);
  expect(about(sure)).toEqual([]);
  const unsure = await one('Indsats;Tovholder;Frist;Klynge', `${selfHarm};Hanne;snart;Atlantis`);
  expect(about(unsure)).toEqual(['due', 'lead', 'clusters']);
});

it('goes by the id, and then takes another title for a change', async () => {
  const item = await one('Id;Indsats;Status', 'forebyggelse-behandling-selvskade;Selvskade hos unge;');
  expect([item.initiative, item.told]).toEqual([
    'forebyggelse-behandling-selvskade',
    { title: 'Selvskade hos unge' },
  ]);
});

it('asks where the id is nobody’s', async () => {
  expect(about(await one('Id;Indsats;Status', `findes-ikke;${selfHarm};`))).toEqual(['initiative']);
});

it('takes a status that was overtaken since for no news', async () => {
  const known = seedKnown();
  const [id, entries] = [...known.register.statuses].find(([, all]) => all.length > 2) ?? [];
  const title = known.register.initiative.get(id ?? '')?.title.da;
  const { items } = await readAll(Buffer.from(`Indsats;Status\n${title};"${entries?.[0]?.text.da}"`), known);
  expect(items.map(stateOf)).toEqual(['untouched']);
});

it('refuses a file in which there is a personal number, and names the row', async () => {
  await expect(rows('Indsats;Status', `${selfHarm};Drøftet om 010190-1234`)).rejects.toMatchObject({
    reason: 'personal-number',
    row: 2,
  });
});
