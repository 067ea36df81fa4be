"""A backend of a few lines in place of ours: shows that the API, the streams and the queues call what they should.

Each function stands where src/infra looks for it; ministack runs them on its own Python, which knows botocore.
Asked to `try` something, they tell what they are allowed.
"""

from __future__ import annotations

_TABLE = """
import functools, json, os, botocore.session
@functools.cache
def client(name):
    return botocore.session.get_session().create_client(name, region_name=os.environ.get("AWS_REGION"))
def put(pk, sk, **more):
    item = {"PK": {"S": pk}, "SK": {"S": sk}, **{name: {"S": value} for name, value in more.items()}}
    client("dynamodb").put_item(TableName=os.environ["FIT_TABLE"], Item=item)
def tried(asked):
    '''Of each [service, operation, arguments]: whether it is allowed.'''
    said = []
    for service, operation, arguments in asked:
        try:
            getattr(client(service), operation)(**arguments)
        except Exception as error:
            code = getattr(error, "response", {}).get("Error", {}).get("Code", type(error).__name__)
            said.append("no" if code.startswith("AccessDenied") else code)
        else:
            said.append("yes")
    return said
"""

# A POST writes an event, and beside it a head, of which no relay must hear.
_API = """
def handler(event, context):
    if "try" in event:
        return tried(event["try"])
    domain, said = os.environ["FIT_DOMAIN"], event["requestContext"].get("authorizer", {}).get("lambda", {})
    user = said.get("user_id")
    if user and event["requestContext"]["http"]["method"] == "POST":
        put(f"DOMAIN#{domain}#USER#{user}#a1", "EVENT#1#d1#000000000001", user=user)
        put(f"DOMAIN#{domain}#USER#{user}", f"HEAD#{domain}#d1", user=user)
    body = {"domain": domain, "path": event["rawPath"], "user": user, "open": os.environ.get("FIT_OPEN_REGISTRATION")}
    return {"statusCode": 200, "body": json.dumps(body)}
"""

_AUTHORIZER = """
def handler(event, context):
    if "try" in event:
        return tried(event["try"])
    good = event["headers"].get("authorization") == "Bearer good"
    return {"isAuthorized": good, "context": {"user_id": "ann", "device_id": "d1"} if good else {"reason": "unknown"}}
"""

_RELAY = """
def handler(event, context):
    if "try" in event:
        return tried(event["try"])
    for record in event["Records"]:
        image = record["dynamodb"]["NewImage"]
        for hearer, url in json.loads(os.environ["FIT_QUEUE_URLS"]).items():
            client("sqs").send_message(
                QueueUrl=url, MessageGroupId=image["user"]["S"], MessageDeduplicationId=record["eventID"],
                MessageBody=json.dumps({"from": os.environ["FIT_DOMAIN"], "sk": image["SK"]["S"]}),
            )
    return {"batchItemFailures": []}
"""

_CONSUMER = """
def handler(event, context):
    if "try" in event:
        return tried(event["try"])
    for record in event["Records"]:
        said = json.loads(record["body"])
        put("HEARD", said["from"], heard=said["sk"], group=record["attributes"]["MessageGroupId"])
    return {"batchItemFailures": []}
"""

FILES = {
    f"fit/cloud/functions/{name}": _TABLE + text
    for name, text in {"api": _API, "authorizer": _AUTHORIZER, "relay": _RELAY, "consumer": _CONSUMER}.items()
}
