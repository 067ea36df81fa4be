variable "region" {
  description = "Where it runs."
  type        = string
  default     = "eu-central-1"
}

variable "name" {
  description = "Begins the name of everything, followed by the stage."
  type        = string
  default     = "fit"

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,19}$", var.name))
    error_message = "A name is 2 to 20 small letters, digits and dashes, a letter first."
  }
}

variable "stage" {
  description = "Which of several installations in one account this is."
  type        = string
  default     = "dev"

  validation {
    condition     = can(regex("^[a-z][a-z0-9]{1,11}$", var.stage))
    error_message = "A stage is 2 to 12 small letters and digits, a letter first."
  }
}

variable "zip_path" {
  description = "The code of all functions, as `python -m fit.cloud.package` builds it; from the root of the repository where it is not absolute."
  type        = string
  default     = "build/fit-backend.zip"
}

variable "runtime" {
  description = "The Python that the zip was built for."
  type        = string
  default     = "python3.13"

  validation {
    condition     = contains(["python3.11", "python3.12", "python3.13", "python3.14"], var.runtime)
    error_message = "The code needs Python 3.11 or later."
  }
}

variable "log_level" {
  description = "How much the functions say."
  type        = string
  default     = "INFO"

  validation {
    condition     = contains(["DEBUG", "INFO", "WARNING", "ERROR"], var.log_level)
    error_message = "One of DEBUG, INFO, WARNING, ERROR."
  }
}

variable "metrics_namespace" {
  description = "Where CloudWatch keeps the functions' own figures: another one for each stage that shares an account and region."
  type        = string
  default     = "fit"
}

variable "log_retention_days" {
  description = "How long logs are kept."
  type        = number
  default     = 30

  validation {
    condition     = contains([1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827], var.log_retention_days)
    error_message = "CloudWatch keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096 or 1827 days."
  }
}

variable "alarm_email" {
  description = "Whom alarms write to (a mail asks for consent first); nobody where it is empty."
  type        = string
  default     = ""

  validation {
    condition     = var.alarm_email == "" || can(regex("^[^@\\s]+@[^@\\s]+$", var.alarm_email))
    error_message = "An address of mail, or nothing."
  }
}

variable "alarm_topic_arn" {
  description = "An SNS topic of yours that alarms are published to as well."
  type        = string
  default     = ""

  validation {
    condition     = var.alarm_topic_arn == "" || can(regex("^arn:[a-z-]+:sns:", var.alarm_topic_arn))
    error_message = "The ARN of an SNS topic, or nothing."
  }
}

variable "open_registration" {
  description = "Whether strangers may register. The first lifter may, always."
  type        = bool
  default     = false
}

variable "deletion_protection" {
  description = "Whether `terraform destroy` is refused the tables."
  type        = bool
  default     = true
}

variable "throttle_rate" {
  description = "Requests a second that the API takes from everybody together."
  type        = number
  default     = 500

  validation {
    condition     = var.throttle_rate >= 1
    error_message = "At least one request a second."
  }
}

variable "throttle_burst" {
  description = "Requests that the API takes at once before the rate counts."
  type        = number
  default     = 1000

  validation {
    condition     = var.throttle_burst >= 1
    error_message = "At least one request."
  }
}

variable "consumer_concurrency" {
  description = "How many copies of each consumer work at most, so that a flood of messages leaves the API its share."
  type        = number
  default     = 50

  validation {
    condition     = var.consumer_concurrency >= 2 && var.consumer_concurrency <= 1000
    error_message = "SQS allows 2 to 1000."
  }
}

variable "relay_parallelism" {
  description = "How many batches of one shard of a stream are relayed at once; consumers do not trust order anyway."
  type        = number
  default     = 1

  validation {
    condition     = var.relay_parallelism >= 1 && var.relay_parallelism <= 10
    error_message = "Lambda allows 1 to 10."
  }
}

variable "reserved_concurrency" {
  description = "Copies kept free for a function and at the same time its most, by its short name, as in {authorizer = 100}."
  type        = map(number)
  default     = {}

  validation {
    condition     = alltrue([for name in keys(var.reserved_concurrency) : contains(keys(local.functions), name)])
    error_message = "There is no function of such a name: see function_names among the outputs."
  }
}
