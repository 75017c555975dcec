import { goesAsWritten } from './goes-as-written';

describe('golden conversations in Danish', () => goesAsWritten('da'));
