export { type HttpBackendOptions, type HttpFeature, httpBackend } from './backends/http-backend.js';
export { type SocketBackendOptions, socketBackend } from './backends/socket-backend.js';
export { createWidget } from './create-widget.js';
export type { BrowserEnvironment, TextStore } from './env.js';
export type { AnswerContext, AnswerFunction } from './session/page-agent.js';
export type { Answer, AnswerSource } from './session/read-answer.js';
export type { PublicConversation, PublicMessage, PublicState } from './store/public-state.js';
export type { HandoffDetail, WidgetEventDetails, WidgetEventName } from './store/widget-events.js';
export type { Identity, Theme, Widget, WidgetOptions } from './widget.js';
