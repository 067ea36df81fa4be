"""Makes on an emulator what terraform planned, and takes it away again."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

from shapes import UNKNOWN

Wanted = dict[str, Any]


def _said(**asked: Any) -> dict[str, Any]:
    """What was said, without what was not."""
    return {name: value for name, value in asked.items() if value not in (None, UNKNOWN, [], {})}


def _one(blocks: Any) -> dict[str, Any]:
    return blocks[0] if blocks else {}


class Maker:
    _clients: dict[tuple[str, str, str], Any] = {}  # noqa: RUF012  # one for all calls: a client costs a tenth of a second
    _lock = threading.Lock()

    def __init__(self, endpoint: str, region: str) -> None:
        self.endpoint, self.region = endpoint, region

    def ask(self, name: str) -> Any:
        if not self.endpoint:
            raise LookupError("FIT_AWS_ENDPOINT does not say where to make things; the real AWS is out of reach here")
        with self._lock:
            import boto3

            key = (name, self.endpoint, self.region)
            if key not in self._clients:
                self._clients[key] = boto3.client(
                    name, endpoint_url=self.endpoint, region_name=self.region,
                    aws_access_key_id="test", aws_secret_access_key="test",
                )  # fmt: skip
            return self._clients[key]

    def make(self, kind: str, wanted: Wanted) -> dict[str, Any]:
        """The attributes that only now can be told."""
        made: dict[str, Any] = getattr(self, f"make_{kind}")(wanted)
        return made

    def unmake(self, kind: str, had: Wanted) -> None:
        getattr(self, f"unmake_{kind}", lambda _: None)(had)

    # Tables and queues

    def make_aws_dynamodb_table(self, w: Wanted) -> dict[str, Any]:
        made = self.ask("dynamodb").create_table(
            TableName=w["name"], BillingMode=w["billing_mode"],
            KeySchema=_keys(w),
            AttributeDefinitions=[{"AttributeName": a["name"], "AttributeType": a["type"]} for a in w["attribute"]],
            GlobalSecondaryIndexes=[
                {"IndexName": i["name"], "KeySchema": _keys(i), "Projection": {"ProjectionType": i["projection_type"]}}
                for i in w["global_secondary_index"]
            ],
            StreamSpecification=_said(StreamEnabled=bool(w["stream_enabled"]), StreamViewType=w["stream_view_type"]),
            SSESpecification={"Enabled": bool(_one(w["server_side_encryption"]).get("enabled"))},
            DeletionProtectionEnabled=bool(w["deletion_protection_enabled"]),
        )["TableDescription"]  # fmt: skip
        if ttl := _one(w["ttl"]):
            self.ask("dynamodb").update_time_to_live(
                TableName=w["name"],
                TimeToLiveSpecification={"Enabled": ttl["enabled"], "AttributeName": ttl["attribute_name"]},
            )
        return {
            "id": w["name"], "arn": made["TableArn"], "stream_arn": made.get("LatestStreamArn"),
            "stream_label": made.get("LatestStreamLabel"),
        }  # fmt: skip

    def unmake_aws_dynamodb_table(self, had: Wanted) -> None:
        self.ask("dynamodb").delete_table(TableName=had["name"])

    def make_aws_sqs_queue(self, w: Wanted) -> dict[str, Any]:
        names = {
            "FifoQueue": "fifo_queue", "ContentBasedDeduplication": "content_based_deduplication",
            "DeduplicationScope": "deduplication_scope", "FifoThroughputLimit": "fifo_throughput_limit",
            "VisibilityTimeout": "visibility_timeout_seconds", "MessageRetentionPeriod": "message_retention_seconds",
            "MaximumMessageSize": "max_message_size", "RedrivePolicy": "redrive_policy",
            "SqsManagedSseEnabled": "sqs_managed_sse_enabled",
        }  # fmt: skip
        asked = _said(**{name: w[ours] for name, ours in names.items()})
        if not w["fifo_queue"]:  # SQS takes no "false" here
            asked = {name: value for name, value in asked.items() if not name.startswith(("Fifo", "Content", "Dedup"))}
        said = {name: str(value).lower() if isinstance(value, bool) else str(value) for name, value in asked.items()}
        url = self.ask("sqs").create_queue(QueueName=w["name"], Attributes=said)["QueueUrl"]
        found = self.ask("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]
        return {"id": url, "url": url, "arn": found["QueueArn"]}

    def unmake_aws_sqs_queue(self, had: Wanted) -> None:
        self.ask("sqs").delete_queue(QueueUrl=had["url"])

    def make_aws_sqs_queue_redrive_allow_policy(self, w: Wanted) -> dict[str, Any]:
        said = {"RedriveAllowPolicy": w["redrive_allow_policy"]}
        self.ask("sqs").set_queue_attributes(QueueUrl=w["queue_url"], Attributes=said)
        return {"id": w["queue_url"]}

    # Functions and who may do what

    def make_aws_iam_role(self, w: Wanted) -> dict[str, Any]:
        made = self.ask("iam").create_role(RoleName=w["name"], AssumeRolePolicyDocument=w["assume_role_policy"])["Role"]
        return {"id": w["name"], "arn": made["Arn"], "unique_id": made["RoleId"]}

    def unmake_aws_iam_role(self, had: Wanted) -> None:
        self.ask("iam").delete_role(RoleName=had["name"])

    def make_aws_iam_role_policy(self, w: Wanted) -> dict[str, Any]:
        # At AWS the right to send is the right to send in batches; ministack 1.5 asks for a right of that other name:
        # https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-api-permissions-reference.html
        policy = w["policy"].replace('"sqs:SendMessage"', '"sqs:SendMessage","sqs:SendMessageBatch"')
        self.ask("iam").put_role_policy(RoleName=w["role"], PolicyName=w["name"], PolicyDocument=policy)
        return {"id": f"{w['role']}:{w['name']}"}

    def unmake_aws_iam_role_policy(self, had: Wanted) -> None:
        self.ask("iam").delete_role_policy(RoleName=had["role"], PolicyName=had["name"])

    def make_aws_lambda_function(self, w: Wanted) -> dict[str, Any]:
        # boto3 inside the function finds the emulator by this name, as AWS's own tools do.
        variables = {**_one(w["environment"]).get("variables", {}), "AWS_ENDPOINT_URL": self.endpoint}
        logging = _one(w["logging_config"])
        made = self.ask("lambda").create_function(**_said(
            FunctionName=w["function_name"], Runtime=w["runtime"], Role=w["role"], Handler=w["handler"],
            Code={"ZipFile": Path(w["filename"]).read_bytes()}, Timeout=w["timeout"], MemorySize=w["memory_size"],
            Architectures=w["architectures"], Description=w["description"], Environment={"Variables": variables},
            TracingConfig={"Mode": _one(w["tracing_config"]).get("mode") or "PassThrough"},
            LoggingConfig=_said(LogFormat=logging.get("log_format"), LogGroup=logging.get("log_group")),
        ))  # fmt: skip
        if (most := w["reserved_concurrent_executions"]) is not None and most >= 0:
            self.ask("lambda").put_function_concurrency(
                FunctionName=w["function_name"], ReservedConcurrentExecutions=int(most)
            )
        arn = made["FunctionArn"]
        invoked = f"arn:aws:apigateway:{self.region}:lambda:path/2015-03-31/functions/{arn}/invocations"
        return {
            "id": w["function_name"], "arn": arn, "qualified_arn": f"{arn}:$LATEST", "invoke_arn": invoked,
            "version": "$LATEST", "code_sha256": made.get("CodeSha256"), "source_code_size": made.get("CodeSize"),
        }  # fmt: skip

    def unmake_aws_lambda_function(self, had: Wanted) -> None:
        self.ask("lambda").delete_function(FunctionName=had["function_name"])

    def make_aws_lambda_permission(self, w: Wanted) -> dict[str, Any]:
        self.ask("lambda").add_permission(
            FunctionName=w["function_name"], StatementId=w["statement_id"], Action=w["action"],
            Principal=w["principal"], SourceArn=w["source_arn"],
        )  # fmt: skip
        return {"id": w["statement_id"]}

    def unmake_aws_lambda_permission(self, had: Wanted) -> None:
        self.ask("lambda").remove_permission(FunctionName=had["function_name"], StatementId=had["statement_id"])

    def make_aws_lambda_event_source_mapping(self, w: Wanted) -> dict[str, Any]:
        failed = _one(_one(w["destination_config"]).get("on_failure")).get("destination_arn")
        filters = [{"Pattern": f["pattern"]} for f in _one(w["filter_criteria"]).get("filter", ())]
        made = self.ask("lambda").create_event_source_mapping(**_said(
            EventSourceArn=w["event_source_arn"], FunctionName=w["function_name"], BatchSize=w["batch_size"],
            StartingPosition=w["starting_position"], FunctionResponseTypes=w["function_response_types"],
            FilterCriteria=_said(Filters=filters), ScalingConfig=_said(
                MaximumConcurrency=_one(w["scaling_config"]).get("maximum_concurrency")
            ),
            BisectBatchOnFunctionError=w["bisect_batch_on_function_error"],
            MaximumRetryAttempts=w["maximum_retry_attempts"], ParallelizationFactor=w["parallelization_factor"],
            MaximumRecordAgeInSeconds=w["maximum_record_age_in_seconds"],
            DestinationConfig=_said(OnFailure=_said(Destination=failed)),
        ))  # fmt: skip
        return {"id": made["UUID"], "uuid": made["UUID"], "state": made["State"], "function_arn": made["FunctionArn"]}

    def unmake_aws_lambda_event_source_mapping(self, had: Wanted) -> None:
        self.ask("lambda").delete_event_source_mapping(UUID=had["uuid"])

    # The API

    def make_aws_apigatewayv2_api(self, w: Wanted) -> dict[str, Any]:
        made = self.ask("apigatewayv2").create_api(**_said(
            Name=w["name"], ProtocolType=w["protocol_type"], Description=w["description"]
        ))  # fmt: skip
        return {
            "id": made["ApiId"], "api_endpoint": made["ApiEndpoint"],
            "execution_arn": f"arn:aws:execute-api:{self.region}:000000000000:{made['ApiId']}",
        }  # fmt: skip

    def unmake_aws_apigatewayv2_api(self, had: Wanted) -> None:
        self.ask("apigatewayv2").delete_api(ApiId=had["id"])

    def make_aws_apigatewayv2_authorizer(self, w: Wanted) -> dict[str, Any]:
        made = self.ask("apigatewayv2").create_authorizer(
            ApiId=w["api_id"], Name=w["name"], AuthorizerType=w["authorizer_type"], AuthorizerUri=w["authorizer_uri"],
            AuthorizerPayloadFormatVersion=w["authorizer_payload_format_version"],
            EnableSimpleResponses=bool(w["enable_simple_responses"]), IdentitySource=w["identity_sources"],
            AuthorizerResultTtlInSeconds=int(w["authorizer_result_ttl_in_seconds"]),
        )  # fmt: skip
        return {"id": made["AuthorizerId"]}

    def make_aws_apigatewayv2_integration(self, w: Wanted) -> dict[str, Any]:
        made = self.ask("apigatewayv2").create_integration(**_said(
            ApiId=w["api_id"], IntegrationType=w["integration_type"], IntegrationUri=w["integration_uri"],
            IntegrationMethod=w["integration_method"], PayloadFormatVersion=w["payload_format_version"],
            TimeoutInMillis=w["timeout_milliseconds"],
        ))  # fmt: skip
        return {"id": made["IntegrationId"]}

    def make_aws_apigatewayv2_route(self, w: Wanted) -> dict[str, Any]:
        made = self.ask("apigatewayv2").create_route(**_said(
            ApiId=w["api_id"], RouteKey=w["route_key"], Target=w["target"],
            AuthorizationType=w["authorization_type"], AuthorizerId=w["authorizer_id"],
        ))  # fmt: skip
        return {"id": made["RouteId"]}

    def make_aws_apigatewayv2_stage(self, w: Wanted) -> dict[str, Any]:
        logged, routes = _one(w["access_log_settings"]), _one(w["default_route_settings"])
        self.ask("apigatewayv2").create_stage(**_said(
            ApiId=w["api_id"], StageName=w["name"], AutoDeploy=bool(w["auto_deploy"]),
            AccessLogSettings=_said(DestinationArn=logged.get("destination_arn"), Format=logged.get("format")),
            DefaultRouteSettings=_said(
                ThrottlingRateLimit=routes.get("throttling_rate_limit"),
                ThrottlingBurstLimit=routes.get("throttling_burst_limit"),
            ),
        ))  # fmt: skip
        return {"id": w["name"]}

    # Who looks after it

    def make_aws_cloudwatch_log_group(self, w: Wanted) -> dict[str, Any]:
        self.ask("logs").create_log_group(logGroupName=w["name"])
        self.ask("logs").put_retention_policy(logGroupName=w["name"], retentionInDays=int(w["retention_in_days"]))
        return {"id": w["name"], "arn": f"arn:aws:logs:{self.region}:000000000000:log-group:{w['name']}"}

    def unmake_aws_cloudwatch_log_group(self, had: Wanted) -> None:
        self.ask("logs").delete_log_group(logGroupName=had["name"])

    def make_aws_cloudwatch_metric_alarm(self, w: Wanted) -> dict[str, Any]:
        self.ask("cloudwatch").put_metric_alarm(**_said(
            AlarmName=w["alarm_name"], AlarmDescription=w["alarm_description"], Namespace=w["namespace"],
            MetricName=w["metric_name"], Dimensions=_dimensions(w["dimensions"]), Statistic=w["statistic"],
            ExtendedStatistic=w["extended_statistic"], ComparisonOperator=w["comparison_operator"],
            Threshold=w["threshold"], Period=w["period"], EvaluationPeriods=w["evaluation_periods"],
            TreatMissingData=w["treat_missing_data"], AlarmActions=w["alarm_actions"], OKActions=w["ok_actions"],
            Metrics=[_query(query) for query in w["metric_query"]],
        ))  # fmt: skip
        arn = f"arn:aws:cloudwatch:{self.region}:000000000000:alarm:{w['alarm_name']}"
        return {"id": w["alarm_name"], "arn": arn}

    def unmake_aws_cloudwatch_metric_alarm(self, had: Wanted) -> None:
        self.ask("cloudwatch").delete_alarms(AlarmNames=[had["alarm_name"]])

    def make_aws_cloudwatch_dashboard(self, w: Wanted) -> dict[str, Any]:
        self.ask("cloudwatch").put_dashboard(DashboardName=w["dashboard_name"], DashboardBody=w["dashboard_body"])
        return {"id": w["dashboard_name"]}

    def unmake_aws_cloudwatch_dashboard(self, had: Wanted) -> None:
        self.ask("cloudwatch").delete_dashboards(DashboardNames=[had["dashboard_name"]])

    def make_aws_sns_topic(self, w: Wanted) -> dict[str, Any]:
        arn = self.ask("sns").create_topic(Name=w["name"])["TopicArn"]
        return {"id": arn, "arn": arn}

    def unmake_aws_sns_topic(self, had: Wanted) -> None:
        self.ask("sns").delete_topic(TopicArn=had["arn"])

    def make_aws_sns_topic_subscription(self, w: Wanted) -> dict[str, Any]:
        made = self.ask("sns").subscribe(
            TopicArn=w["topic_arn"], Protocol=w["protocol"], Endpoint=w["endpoint"], ReturnSubscriptionArn=True
        )
        return {"id": made["SubscriptionArn"], "arn": made["SubscriptionArn"]}


def _keys(w: Wanted) -> list[dict[str, str]]:
    found = [{"AttributeName": w["hash_key"], "KeyType": "HASH"}]
    return [*found, {"AttributeName": w["range_key"], "KeyType": "RANGE"}] if w["range_key"] else found


def _dimensions(said: dict[str, str] | None) -> list[dict[str, str]]:
    return [{"Name": name, "Value": value} for name, value in (said or {}).items()]


def _query(w: Wanted) -> dict[str, Any]:
    metric = _one(w["metric"])
    stat = metric and {
        "Metric": {
            "Namespace": metric["namespace"], "MetricName": metric["metric_name"],
            "Dimensions": _dimensions(metric["dimensions"]),
        },
        "Period": int(metric["period"]), "Stat": metric["stat"],
    }  # fmt: skip
    return {
        **_said(Id=w["id"], Label=w["label"], Expression=w["expression"], MetricStat=stat),
        "ReturnData": bool(w["return_data"]),
    }
