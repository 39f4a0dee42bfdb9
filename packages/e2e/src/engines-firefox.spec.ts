import { engineJourneys } from './engines/engine-journeys.js';
import { firefox } from './engines/firefox.js';

engineJourneys(firefox);
