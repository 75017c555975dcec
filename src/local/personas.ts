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
}

const home = '00000000-0000-4000-8000-0000000000aa';
const municipality = '00000000-0000-4000-8000-0000000000bb';

const person = (key: string, name: string, n: number, tenant: string, da: string, en: string): Persona => ({
  key,
  id: `29:demo-${key}`,
  objectId: `00000000-0000-4000-8000-00000000000${n}`,
  tenant,
  name,
  role: { da, en },
  email: `${key}@${tenant === home ? 'samarbejde' : 'kommune'}.example`,
});

/** The people one can be on the local page, in the order they are offered. */
export const personas: readonly Persona[] = [
  person('asta', 'Asta Eksempel', 1, home, 'Medlem af en arbejdsgruppe', 'Member of a working group'),
  person('karl', 'Karl Eksempel', 2, home, 'Klyngeleder, Randersklyngen', 'Cluster lead, Randersklyngen'),
  person('signe', 'Signe Eksempel', 3, home, 'Sekretariatet', 'The secretariat'),
  person('gorm', 'Gorm Eksempel', 4, municipality, 'Gæst fra en kommune', 'Guest from a municipality'),
];

/** Who of them is the secretariat, in every collaboration. */
export const localSecretariat = personas
  .filter(({ key }) => key === 'signe')
  .map(({ objectId, tenant }) => ({ collaboration: undefined, objectId, tenant }));

/** The bot as the local page's chats know it. */
export const bot = { id: '28:00000000-0000-4000-8000-000000000b07', name: 'Fremdrift' };

/** The team whose one channel everybody on the local page shares. Its id is that of its general channel, as in Teams. */
export const channel = {
  id: '19:00000000000000000000000000000c4a@thread.tacv2',
  name: 'Generelt',
  team: { id: '19:00000000000000000000000000000c4a@thread.tacv2', name: 'Sundhedsaftale' },
};

/** The person with a short name, a user id or an object id; `undefined` when nobody has it. */
export function personaOf(value: string): Persona | undefined {
  return personas.find((one) => one.key === value || one.id === value || one.objectId === value);
}
