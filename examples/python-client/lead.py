"""Leads an order of `sasp serve` from payment to issued: python3 lead.py http://127.0.0.1:8080"""
import json, sys, urllib.parse, urllib.request

base = sys.argv[1]

def send(path, body, media_type):
    request = urllib.request.Request(base + path, body, {"Content-Type": media_type})
    return json.load(urllib.request.urlopen(request))

def control(path, **values):
    return send("/control" + path, json.dumps(values).encode(), "application/json")

def act(actor, name, *arguments):
    return control("/orders/42/transitions", actor=actor, name=name, arguments=arguments)

control("/orders", number="42", template="DV_SINGLE_DOMAIN", stage="AWAITING_PAYMENT")
act("staff", "confirmPayment")
act("customer", "submitCsr", "0" * 32, "1" * 64)
act("customer", "selectDcvMethod", "www.example.com", "CNAME CSR Hash")
act("staff", "completeDomain", "www.example.com")
act("staff", "issue")
form = urllib.parse.urlencode({"loginName": "demo", "loginPassword": "demo-password", "orderNumber": "42"}).encode()
status = send("/products/!getPostPaymentStatus", form, "application/x-www-form-urlencoded")
print(status["data"]["orderStatus"])
