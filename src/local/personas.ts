/** Somebody to be on the local page. Invented for the demonstration: every surname is "Eksempel". */
export interface Persona {
  /** The page's own short name for the person. */
  key: string;
  /** The channel's id of the user, as in `from.id`. */
  id: string;
  objectId: string;
  /** The Entra tenant the person comes from; the guest has their own. */
  tenant: string;
  name: string;
  role: { da: string; en: string };
  email: string;
  /** What they may do in the register that ships, as it is granted there. */
  grants: readonly Record<string, string>[];
}

const home = '00000000-0000-4000-8000-0000000000aa';
const municipality = '00000000-0000-4000-8000-0000000000bb';

const person = (
  key: string,
  name: string,
  n: number,
  tenant: string,
  role: Persona['role'],
  grants: Persona['grants'],
): Persona => ({
  key,
  id: `29:demo-${key}`,
  objectId: `00000000-0000-4000-8000-00000000000${n}`,
  tenant,
  name,
  role,
  email: `${key}@${tenant === home ? 'samarbejde' : 'kommune'}.example`,
  grants,
});

const memberOf = (initiative: string) => ({ role: 'working-group-member', initiative });

/** The people one can be on the local page, in the order they are offered. */
export const personas: readonly Persona[] = [
  person(
    'asta',
    'Asta Eksempel',
    1,
    home,
    { da: 'Medlem af en arbejdsgruppe', en: 'Member of a working group' },
    [
      memberOf('forebyggelse-behandling-selvskade'),
      memberOf('samarbejdsaftale-boern-unge-overvaegt'),
      memberOf('behandlingsansvar-72-timer'),
    ],
  ),
  person(
    'karl',
    'Karl Eksempel',
    2,
    home,
    { da: 'Klyngeleder, Randersklyngen', en: 'Cluster lead, Randersklyngen' },
    [{ role: 'cluster-lead', cluster: 'klynge-randers' }],
  ),
  person('signe', 'Signe Eksempel', 3, home, { da: 'Sekretariatet', en: 'The secretariat' }, [
    { role: 'secretariat' },
  ]),
  person(
    'gorm',
    'Gorm Eksempel',
    4,
    municipality,
    { da: 'Gæst fra en kommune', en: 'Guest from a municipality' },
    [{ role: 'party-contact', party: 'kommune-norddjurs' }],
  ),
];

/** Who of them is the secretariat, in every collaboration. */
export const localSecretariat = personas
  .filter(({ key }) => key === 'signe')
  .map(({ objectId, tenant }) => ({ collaboration: undefined, objectId, tenant }));

/** The bot as the local page's chats know it. */
export const bot = { id: '28:00000000-0000-4000-8000-000000000b07', name: 'Fremdrift' };

/** The team whose one channel everybody on the local page shares. Its id is that of its general channel, as in Teams. */
export const channel = {
  tenant: home,
  id: '19:00000000000000000000000000000c4a@thread.tacv2',
  name: 'Generelt',
  team: { id: '19:00000000000000000000000000000c4a@thread.tacv2', name: 'Sundhedsaftale' },
};

/** The person with a short name, a user id or an object id; `undefined` when nobody has it. */
export function personaOf(value: string): Persona | undefined {
  return personas.find((one) => one.key === value || one.id === value || one.objectId === value);
}
