import type { AgreementId } from '../domain/ids';
import type { Span } from '../domain/span';
import type { Vocabulary } from './vocabulary';

/** What an agreement is called by one of its years. */
const inYear = ['sundhedsaftale', 'aftalen', 'SA', 'health agreement', 'agreement', 'sundhedsaftale fra'];

/** What the newest agreement is called beside the one that holds. */
const newOnes = [
  ...['den nye aftale', 'ny aftale', 'den kommende aftale', 'kommende aftale', 'den næste aftale'],
  ...['the new agreement', 'new agreement', 'the coming agreement', 'coming agreement', 'upcoming agreement'],
];

/** The years an agreement holds for; none where it has no end. */
const yearsOf = ({ from, to }: Span): number[] => {
  const [first, last] = [Number(from?.slice(0, 4)), Number(to?.slice(0, 4))];
  return Array.from({ length: last - first + 1 || 0 }, (_, at) => first + at);
};

/** What health agreements are called: by their titles, by their years, and the newest as the new one. */
export function agreementForms(vocabulary: Vocabulary): { id: AgreementId; form: string }[] {
  const newest = [...vocabulary.agreements].sort((a, b) =>
    (a.valid.from ?? '') > (b.valid.from ?? '') ? -1 : 1,
  )[0]?.id;
  return vocabulary.agreements.flatMap(({ id, title, valid }) => {
    const years = `${valid.from?.slice(0, 4)} ${valid.to?.slice(0, 4)}`;
    const short = `${valid.from?.slice(2, 4)} ${valid.to?.slice(2, 4)}`;
    const forms = [
      title.da?.split(' – ')[0],
      title.en,
      ...yearsOf(valid).flatMap((year) => inYear.map((words) => `${words} ${year}`)),
      `sundhedsaftale ${years}`,
      `aftalen ${years}`,
      `${years} agreement`,
      `agreement ${years}`,
      `agreement for ${years}`,
      `health agreement ${years}`,
      `SA ${years}`,
      years,
      ...(id === newest ? newOnes : []),
      `aftalen ${short}`,
      `aftalen for ${short}`,
      `sundhedsaftalen ${short}`,
      `sundhedsaftalen for ${short}`,
      `agreement ${short}`,
      `agreement for ${short}`,
      `${years} aftalen`,
      `${short} aftalen`,
      `${short} agreement`,
    ];
    return forms.flatMap((form) => (form ? [{ id, form }] : []));
  });
}
