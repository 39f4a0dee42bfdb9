import { describe, expect, it } from 'vitest';
import { promisesTransfer } from './transfer-promise.js';

describe('an answer that promises a transfer', () => {
  it.each([
    "I'll connect you with a human agent now.",
    'Let me transfer you to a colleague who can help.',
    'Sure! I am handing you over to our support team.',
    'One moment please. I will get someone from our team for you.',
    'You will be transferred to a specialist shortly.',
    'Please hold while I put you through to a person.',
    'Connecting you now…',
    'Ik verbind je door met een medewerker.',
    'Ik draag dit gesprek over aan een collega.',
    'Ich verbinde Sie mit einem Mitarbeiter.',
    'Ich leite Sie an unser Team weiter.',
    'Je vous mets en relation avec un conseiller.',
    'Le paso con un agente.',
    'Ti metto in contatto con un operatore.',
    'Vou transferir você para um atendente.',
  ])('is recognised: %s', (text) => expect(promisesTransfer(text)).toBe(true));

  it.each([
    'Refunds take five days.',
    "I can't connect you with a person here.",
    'Would you like me to connect you with our team?',
    'If you want a person, press the button and I will connect you with one.',
    'Our team will be happy to see you in the shop.',
    'You can transfer the licence to another person in the settings.',
    'The agent answers from your articles.',
    'Ik kan geen medewerker bij dit gesprek halen.',
    'Die Übergabe an einen Menschen stellen Sie in den Einstellungen ein.',
    'Connect the printer to your computer, then get the driver.',
  ])('is not seen in: %s', (text) => expect(promisesTransfer(text)).toBe(false));
});
