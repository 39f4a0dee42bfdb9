/** Which ticket is shown, and how to go back to the list. */
export interface TicketPaneProps {
  readonly ticketId: string;
  readonly backHref: string;
  /** The message or note to show first. */
  readonly jumpTo: string | undefined;
  readonly showsDetails: boolean;
  readonly onToggleDetails: () => void;
}
