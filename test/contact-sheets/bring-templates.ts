import { cpSync } from 'node:fs';
import path from 'node:path';

/** The compiler copies no templates; they are read beside the program, the first of them while it is being loaded. */
cpSync(path.join(process.cwd(), 'cards'), path.join(__dirname, '../../cards'), { recursive: true });
