import { widgetSettingsSchema } from '@baton/core';
import { type ApiRoute, route } from '../http/route.js';
import type { Workspaces } from './workspaces.js';

const TAG = 'Workspace';

/** How the widget looks and what it asks; widgets have it with their next session. */
export function widgetRoutes(workspaces: Workspaces): ApiRoute[] {
  return [
    route({
      method: 'get',
      path: '/widget-settings',
      role: 'viewer',
      tag: TAG,
      summary: 'Reads how the widget looks and what it asks.',
      answer: widgetSettingsSchema,
      handle: ({ actor }) => workspaces.widget(actor.workspaceId),
    }),
    route({
      method: 'put',
      path: '/widget-settings',
      role: 'manager',
      tag: TAG,
      audit: 'widget.changed',
      summary: 'Changes how the widget looks and what it asks.',
      body: widgetSettingsSchema,
      answer: widgetSettingsSchema,
      handle: ({ actor, body }) => workspaces.changeWidget(actor.workspaceId, body),
    }),
  ];
}
