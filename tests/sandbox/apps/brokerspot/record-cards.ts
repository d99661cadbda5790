import type { SandboxLead } from '../../app.ts';
import type { Markup } from '../shared/html.ts';
import { html } from '../shared/html.ts';
import { dayMonth } from '../shared/dates.ts';
import type { Entries } from '../shared/workbook.ts';

export function tagsCard(lead: SandboxLead, { tags }: Entries): Markup {
  const chips = tags.map(
    (tag) =>
      html`<span class="tag"
        >${tag}
        <form method="post" action="/leads/${lead.id}/tags/remove">
          <input type="hidden" name="tag" value="${tag}" /><button class="x" aria-label="Remove tag ${tag}">×</button>
        </form></span
      >`,
  );
  return html`<section class="card">
    <h2>Tags</h2>
    <div class="tags">${chips.length === 0 ? html`<span class="soft">No tags yet</span>` : chips}</div>
    <form class="row" method="post" action="/leads/${lead.id}/tags">
      <input name="tag" aria-label="New tag" placeholder="Add a tag" required maxlength="60" /><button class="btn">Add</button>
    </form>
  </section>`;
}

export function tasksCard(lead: SandboxLead, { tasks }: Entries): Markup {
  const lines = tasks.map(
    (task) =>
      html`<div class="task">
        <form method="post" action="/leads/${lead.id}/tasks/done">
          <input type="hidden" name="task" value="${task.id}" /><input type="hidden" name="done" value="${task.done ? '0' : '1'}" /><button
            class="tick${task.done ? ' on' : ''}"
            aria-label="${task.done ? 'Reopen' : 'Complete'}: ${task.title}"
          >
            ${task.done ? '✓' : ''}
          </button>
        </form>
        <div>
          <div class="${task.done ? 'done' : ''}">${task.title}</div>
          <div class="by">${task.due === '' ? 'No date' : `Due ${dayMonth(task.due)}`}</div>
        </div>
      </div>`,
  );
  return html`<section class="card">
    <h2>Tasks</h2>
    ${lines.length === 0 ? html`<span class="soft">Nothing to do</span>` : lines}
    <form method="post" action="/leads/${lead.id}/tasks">
      <div class="row"><input name="title" aria-label="New task" placeholder="New task" required maxlength="200" /></div>
      <div class="row"><input type="date" name="due" aria-label="Due date" /><button class="btn">Add</button></div>
    </form>
  </section>`;
}
