import { takeover } from './journeys/takeover.js';
import { ADA, test } from './test.js';

test('an available person takes over, talks, closes, and the agent answers again', async ({
  visitor,
  api,
  signIn,
}) => {
  const person = await signIn(ADA);
  await person.becomeAvailable();
  await takeover({ visitor, person, email: ADA, api });
});
