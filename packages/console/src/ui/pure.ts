import {
  type Attributes,
  Component,
  type ComponentChildren,
  type ComponentType,
  type FunctionComponent,
  h,
} from 'preact';

function differs(a: object, b: object): boolean {
  const [before, after] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const key in before) if (!(key in after)) return true;
  for (const key in after) if (before[key] !== after[key]) return true;
  return false;
}

/** A component that is rendered again only when one of its properties is another; for the lines of long lists. */
export function pure<Props extends object>(Rendered: FunctionComponent<Props>): ComponentType<Props> {
  return class Pure extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      return differs(this.props, next);
    }
    override render(props: Props): ComponentChildren {
      return h(Rendered, props as Props & Attributes);
    }
  };
}
