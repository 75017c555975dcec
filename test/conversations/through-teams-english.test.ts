import { replaysThroughTeams } from './replay-through-teams';

describe('golden conversations through the SDK, in English', () => replaysThroughTeams('en'));
