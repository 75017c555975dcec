import { replaysThroughTeams } from './replay-through-teams';

describe('golden conversations through the SDK, in Danish', () => replaysThroughTeams('da'));
