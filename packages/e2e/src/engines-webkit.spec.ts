import { engineJourneys } from './engines/engine-journeys.js';
import { webkit } from './engines/webkit.js';

engineJourneys(webkit);
