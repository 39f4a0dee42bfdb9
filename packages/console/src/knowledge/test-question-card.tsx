import type { AgentAnswer } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { Button } from '../ui/button.js';
import { Markdown } from '../ui/markdown.js';
import { Notice } from '../ui/notice.js';
import { Card } from '../ui/page.js';

function Answer({ answer }: { answer: AgentAnswer }): VNode {
  const sure = `${Math.round(answer.confidence * 100)}% sure`;
  if (!answer.known) {
    return (
      <Notice tone="warning" live title={`Cannot answer (${sure})`}>
        <p>With the default trigger on, this question goes to your team.</p>
      </Notice>
    );
  }
  return (
    <div class="test-answer" role="status">
      <Markdown text={answer.text} />
      <p class="choice-detail">
        {sure}
        {answer.citations.length > 0 && ` · ${answer.citations.map((citation) => citation.title).join(', ')}`}
      </p>
    </div>
  );
}

/** Asks the customer agent a question, as a visitor would. */
export function TestQuestionCard(): VNode {
  const { api } = useServices();
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<AgentAnswer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const ask = async (question: string): Promise<void> => {
    if (question.trim() === '') return;
    setBusy(true);
    setProblem(null);
    try {
      setAnswer(await api.ask(question));
    } catch (fault) {
      setProblem(toBatonError(fault).message);
    }
    setBusy(false);
  };
  return (
    <Card title="Test a question" description="See what a visitor would be told.">
      <form
        class="test-form"
        onSubmit={(event) => {
          event.preventDefault();
          void ask(String(new FormData(event.currentTarget).get('question') ?? ''));
        }}
      >
        <input
          class="input"
          name="question"
          aria-label="Question"
          placeholder="How do I install the widget?"
          autocomplete="off"
        />
        <Button type="submit" busy={busy}>
          Ask
        </Button>
      </form>
      {problem && (
        <Notice tone="danger" live>
          <p>{problem}</p>
        </Notice>
      )}
      {answer && !problem && <Answer answer={answer} />}
    </Card>
  );
}
