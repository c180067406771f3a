import { optionalText, type Properties } from '../properties.ts';

/** Properties by which a template names a resource itself. */
const NAME_PROPERTIES = [
  ...['Name', 'TableName', 'QueueName', 'TopicName', 'FunctionName', 'RoleName', 'PolicyName', 'BucketName'],
  ...['LogGroupName', 'AlarmName', 'AliasName', 'DashboardName', 'StageName', 'ManagedPolicyName', 'UserPoolName'],
];

type Named = { readonly properties: Properties; readonly stackName: string; readonly logicalId: string };

/** The name in the template, or one made of stack and logical id. */
export function physicalName({ properties, stackName, logicalId }: Named): string {
  const given = NAME_PROPERTIES.map((property) => optionalText(properties, property)).find(Boolean);
  return given ?? `${stackName}-${logicalId}`;
}
