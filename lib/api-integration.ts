import {
  HttpIntegrationType,
  HttpRouteIntegration,
  type HttpRouteIntegrationConfig,
  IntegrationCredentials,
  PayloadFormatVersion,
} from 'aws-cdk-lib/aws-apigatewayv2';
import type { Role } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';

/**
 * A function behind the API, which calls it with a role. CDK's own integration would add a permission to each function:
 * one role says the same with a resource for all, of the 500 that a stack may have.
 */
export class FunctionIntegration extends HttpRouteIntegration {
  readonly #called: IFunction;
  readonly #caller: Role;

  constructor(id: string, called: IFunction, caller: Role) {
    super(id);
    this.#called = called;
    this.#caller = caller;
  }

  override bind(): HttpRouteIntegrationConfig {
    return {
      type: HttpIntegrationType.AWS_PROXY,
      uri: this.#called.functionArn,
      payloadFormatVersion: PayloadFormatVersion.VERSION_2_0,
      credentials: IntegrationCredentials.fromRole(this.#caller),
    };
  }
}
