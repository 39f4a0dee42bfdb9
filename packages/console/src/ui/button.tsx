import type { ButtonHTMLAttributes, ComponentChildren, ComponentType, VNode } from 'preact';

type Icon = ComponentType<{ size?: number | string; 'aria-hidden'?: boolean | 'true' }>;

export interface ButtonProps {
  readonly children: ComponentChildren;
  /** @default 'secondary' */
  readonly kind?: 'primary' | 'secondary' | 'ghost' | 'danger';
  readonly icon?: Icon;
  readonly type?: 'button' | 'submit';
  readonly disabled?: boolean;
  /** Something is under way: shown, announced, and further presses do nothing. */
  readonly busy?: boolean;
  readonly onClick?: () => void;
  readonly title?: string;
  readonly class?: string;
  readonly describedBy?: string;
}

/** A button with words. */
export function Button(props: ButtonProps): VNode {
  const { children, kind = 'secondary', icon: Icon, type = 'button', busy = false, onClick } = props;
  return (
    <button
      type={type}
      class={`button button-${kind} ${props.class ?? ''}`}
      disabled={props.disabled}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      aria-describedby={props.describedBy}
      title={props.title}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {busy ? <span class="spinner" aria-hidden="true" /> : Icon && <Icon size={16} aria-hidden="true" />}
      <span class="button-label">{children}</span>
    </button>
  );
}

export interface IconButtonProps
  extends Pick<
    ButtonHTMLAttributes,
    'disabled' | 'aria-expanded' | 'aria-haspopup' | 'aria-pressed' | 'aria-keyshortcuts' | 'popovertarget'
  > {
  readonly icon: Icon;
  /** What it does, in words; also its tooltip. */
  readonly label: string;
  readonly onClick?: (event: MouseEvent) => void;
  readonly class?: string;
}

/** A button without words, which still has a name. */
export function IconButton({
  icon: Icon,
  label,
  class: className = '',
  onClick,
  ...rest
}: IconButtonProps): VNode {
  return (
    <button
      {...rest}
      type="button"
      class={`icon-button ${className}`}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon size={18} aria-hidden="true" />
    </button>
  );
}
