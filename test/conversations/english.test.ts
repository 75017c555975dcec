import { goesAsWritten } from './goes-as-written';

describe('golden conversations in English', () => goesAsWritten('en'));
