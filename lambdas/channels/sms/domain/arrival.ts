import type { Arrival, SmsCommand } from './parse-sms.ts';

/** The command of a long message of which parts are missing: the officer who reads a petition is notified, and its sender. */
export function withArrival(command: SmsCommand, arrival: Arrival): SmsCommand {
  if (arrival.arrived === arrival.parts) return command;
  switch (command.kind) {
    case 'petition':
      return { ...command, content: `${command.content}\n\n${noteOn(arrival)}`, arrival };
    case 'supplement':
      return { ...command, text: `${command.text}\n\n${noteOn(arrival)}` };
    case 'help':
      return { kind: 'help', problem: 'incomplete' };
    default:
      return command;
  }
}

/** Part of the petition or of what its sender adds, which was sent in Vietnamese. */
const noteOn = ({ arrived, parts }: Arrival) =>
  `(Ghi chú của hệ thống: tin nhắn dài, chỉ nhận được ${arrived}/${parts} phần.)`;
