import { defaultHandoffSettings, type HandoffSettings, type Role } from '@baton/core';

export const DEMO_WORKSPACE_ID = 'demo';
/** Everybody's in the demo, printed on the demo page: it protects nothing but sample data. */
export const DEMO_PASSWORD = 'baton-demo';

export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly languages: readonly string[];
}

export const DEMO_ADMINISTRATOR: DemoPerson = {
  name: 'Alex Demo',
  email: 'admin@demo.baton',
  role: 'admin',
  languages: ['en'],
};

/** The manager, and the two human agents who are the team Support. */
export const DEMO_MANAGER: DemoPerson = {
  name: 'Sam Okafor',
  email: 'sam@demo.baton',
  role: 'manager',
  languages: ['en'],
};
export const DEMO_AGENTS: readonly DemoPerson[] = [
  { name: 'Ada Lindqvist', email: 'ada@demo.baton', role: 'agent', languages: ['en', 'de'] },
  { name: 'Noor de Vries', email: 'noor@demo.baton', role: 'agent', languages: ['nl', 'en'] },
];

export const DEMO_BRANDING = {
  agentName: 'Relay',
  greeting: 'Hi, I’m Relay. I answer questions about Baton, and bring in a person when I can’t.',
  suggestions: [
    'How do I add the chat to my website?',
    'When is a conversation handed off to a person?',
    'Where is my data stored?',
    'What does Baton cost?',
  ],
};

/** Live to team Support, one custom trigger, and messages in English and Dutch. */
export function demoHandoffSettings(inboxId: string, teamId: string): HandoffSettings {
  const settings = defaultHandoffSettings(inboxId);
  return {
    ...settings,
    customTriggers: [{ id: 'refund', phrase: 'refund', match: 'forms', enabled: true }],
    assignment: {
      type: 'direct',
      destinationId: inboxId,
      userIds: [],
      teamIds: [teamId],
      strategy: 'rotate',
      preferLastHelper: false,
      preferLanguage: false,
    },
    messages: {
      available: {
        default: 'Thanks for your patience. {agent.name} from our support team is with you now.',
        nl: 'Bedankt voor je geduld. {agent.name} van ons supportteam is nu bij je.',
      },
      unavailable: {
        default:
          'Nobody from our team is free right now. You keep your place in line, and the first person who is free joins you here.',
        nl: 'Er is nu niemand van ons team vrij. Je houdt je plaats in de rij, en de eerste die vrij is komt hier bij je.',
      },
      unassigned: {
        default: 'Thank you. Your question is with our team.',
        nl: 'Dank je wel. Je vraag ligt bij ons team.',
      },
    },
  };
}
