"""The backend in AWS: logs and read models in DynamoDB, messages in SQS; boto3 is known here and nowhere else."""
